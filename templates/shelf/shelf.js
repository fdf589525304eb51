// Leaves only the rows that fit what is looked for. What is chosen stands in the address, so that it can be sent on.
;(() => {
  const input = document.getElementById('sieve')
  if (!input) return
  const edition = document.getElementById('edition')
  const notice = document.getElementById('notice')
  const found = document.getElementById('found')
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
  // A row is found by its own words and by the names of the units above it.
  const rows = [...document.querySelectorAll('[data-row]')].map((element) => {
    const names = [element.dataset.name ?? '']
    for (let above = element.closest('[data-item]'); above; above = above.parentElement.closest('[data-item]')) {
      names.push(above.dataset.name ?? above.querySelector('h2').textContent)
    }
    const text = fold([element.textContent, ...names].join(' '))
    return { element, text: `${text} ${text.replaceAll(' ', '')}` }
  })
  const items = [...document.querySelectorAll('[data-item]')]

  function sift() {
    const words = fold(input.value).split(' ').filter(Boolean)
    let count = 0
    for (const { element, text } of rows) {
      const fits =
        words.every((word) => text.includes(word)) &&
        (!edition?.value || element.dataset.edition === edition.value) &&
        (!notice?.checked || 'notice' in element.dataset)
      element.hidden = !fits
      if (fits) count += 1
    }
    for (const item of items) item.hidden = !item.querySelector('[data-row]:not([hidden])')
    const all = rows.length
    const isAll = words.length === 0 && !edition?.value && !notice?.checked
    const text = count === 0 ? input.dataset.none : input.dataset.found
    found.textContent = isAll ? '' : text.replace('{count}', count).replace('{all}', all)
  }

  function write() {
    const state = new URLSearchParams()
    if (input.value.trim()) state.set('q', input.value.trim())
    if (edition?.value) state.set('edition', edition.value)
    if (notice?.checked) state.set('open', '1')
    const hash = String(state)
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search)
  }

  function read() {
    const state = new URLSearchParams(location.hash.slice(1))
    input.value = state.get('q') ?? ''
    if (edition) edition.value = state.get('edition') ?? ''
    if (edition && edition.selectedIndex < 0) edition.value = ''
    if (notice) notice.checked = state.has('open')
    sift()
  }

  function change() {
    sift()
    write()
  }

  input.closest('.sieve').hidden = false
  for (const control of [input, edition, notice]) control?.addEventListener('input', change)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    input.value = ''
    change()
  })
  addEventListener('hashchange', () => {
    // A place on the page is no search.
    if (!document.getElementById(location.hash.slice(1))) read()
  })
  read()
})()
