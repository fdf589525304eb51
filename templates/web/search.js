;(() => {
  const input = document.getElementById('search')
  const found = document.getElementById('found')
  const fold = (text) => text.normalize('NFKC').toLowerCase()
  const parts = [...document.querySelectorAll('main [data-part]')].map((element) => ({
    element,
    text: fold(element.textContent),
    row: document.querySelector(`nav a[href="#${CSS.escape(element.dataset.part)}"]`)?.parentElement,
  }))
  const chapters = [...document.querySelectorAll('main .chapter')]

  function highlight(words) {
    if (!CSS.highlights) return
    CSS.highlights.delete('found')
    if (words.length === 0) return
    const ranges = []
    for (const { element } of parts) {
      if (element.hidden) continue
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node && ranges.length < 2000; node = walker.nextNode()) {
        const text = node.data.toLowerCase()
        for (const word of words) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + word.length)
            ranges.push(range)
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges))
  }

  function search() {
    const words = fold(input.value).split(/\s+/).filter(Boolean)
    let count = 0
    for (const { element, text, row } of parts) {
      const hit = words.every((word) => text.includes(word))
      element.hidden = !hit
      if (row) row.hidden = !hit
      if (hit) count += 1
    }
    for (const chapter of chapters) {
      const own = [...chapter.querySelectorAll('[data-part]')]
      chapter.hidden = own.length > 0 && own.every((part) => part.hidden)
      const row = document.querySelector(`nav a[href="#c${chapter.dataset.chapter}"]`)?.parentElement
      if (row) row.hidden = chapter.hidden
    }
    highlight(words)
    const query = input.value.trim()
    const text = count === 0 ? input.dataset.none : input.dataset.found
    found.textContent = words.length === 0 ? '' : text.replace('{count}', count).replace('{query}', () => query)
  }

  input.addEventListener('input', search)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    input.value = ''
    search()
  })
  addEventListener('hashchange', () => {
    const target = document.getElementById(globalThis.bookAddress.read().place)
    if (!target?.closest('[data-part][hidden], .chapter[hidden]')) return
    input.value = ''
    search()
    target.scrollIntoView()
  })
  // On a narrow screen the contents would push the text far down.
  if (matchMedia('(max-width: 60rem)').matches) document.querySelector('#contents details').open = false
})()
