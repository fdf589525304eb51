// The duty cards, one a screen: by swiping, by the arrow keys or by the buttons. Each has its address.
;(() => {
  const deck = document.getElementById('deck')
  const track = document.getElementById('deck-track')
  const place = document.getElementById('deck-place')
  const [before, after] = ['deck-before', 'deck-after'].map((id) => document.getElementById(id))
  const text = document.getElementById('deck-text')
  const plan = document.getElementById('deck-plan')
  const role = document.getElementById('deck-role')
  const cards = [...document.querySelectorAll('main article[id][data-roles]')]
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)')
  let slides = []
  let current = 0

  function slideOf(card) {
    const copy = card.cloneNode(true)
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
    copy.classList.remove('faint')
    copy.hidden = false
    for (const phone of copy.querySelectorAll('.phone, .fd-phone')) {
      // The first number alone: hours, extensions and second numbers stand behind it.
      const [first = ''] = phone.textContent.normalize('NFKC').match(/\+?(?:\(\d{2,4}\) ?)?\d[\d -]*\d/) ?? []
      const number = first.replace(/[^\d+]/g, '')
      if (number.length < 3) continue
      const link = document.createElement('a')
      link.href = `tel:${number}`
      link.append(...phone.childNodes)
      phone.append(link)
    }
    const slide = document.createElement('div')
    slide.className = 'slide'
    slide.tabIndex = 0
    slide.dataset.card = card.id
    slide.append(copy)
    return slide
  }

  function offer(select, names) {
    const { value } = select
    const options = [...new Set(names)].map((name) => new Option(name, name))
    select.replaceChildren(select.options[0], ...options)
    select.value = names.includes(value) ? value : ''
  }

  /** Fills the deck with the cards of the plan and the role that are chosen. */
  function fill(wanted) {
    const ofPlan = cards.filter((card) => !plan.value || card.dataset.plan === plan.value)
    offer(
      role,
      ofPlan.map((card) => card.dataset.roles),
    )
    slides = ofPlan.filter((card) => !role.value || card.dataset.roles === role.value).map(slideOf)
    track.replaceChildren(...slides)
    const index = slides.findIndex((slide) => slide.dataset.card === wanted)
    move(Math.max(0, index), 'instant')
  }

  function show(index) {
    current = index
    for (const [at, slide] of slides.entries()) slide.inert = at !== index
    place.textContent = deck.dataset.place.replace('{count}', index + 1).replace('{all}', slides.length)
    before.disabled = index === 0
    after.disabled = index === slides.length - 1
    const id = slides[index].dataset.card
    text.href = `#${id}`
    globalThis.bookAddress.write({ card: id })
  }

  function move(index, behavior = isCalm.matches ? 'instant' : 'smooth') {
    const target = Math.min(Math.max(index, 0), slides.length - 1)
    show(target)
    track.scrollTo({ left: slides[target].offsetLeft - track.offsetLeft, behavior })
  }

  let waiting = 0
  track.addEventListener('scroll', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const index = Math.round(track.scrollLeft / track.clientWidth)
      if (deck.open && index !== current && slides[index]) show(index)
    }, 120)
  })

  function open(wanted) {
    if (!deck.open) {
      deck.showModal()
      track.focus()
    }
    document.documentElement.classList.add('in-deck')
    fill(wanted)
  }

  const keys = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1, Home: -1e6, End: 1e6 }
  deck.addEventListener('keydown', (event) => {
    const step = keys[event.key]
    if (!step || event.target.localName === 'select' || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(current + step)
  })
  before.addEventListener('click', () => move(current - 1))
  after.addEventListener('click', () => move(current + 1))
  document.getElementById('deck-close').addEventListener('click', () => deck.close())
  text.addEventListener('click', (event) => {
    event.preventDefault()
    const { card } = slides[current].dataset
    deck.close()
    globalThis.bookAddress.write({}, { place: card })
    document.getElementById(card).scrollIntoView({ block: 'center' })
  })
  deck.addEventListener('close', () => {
    document.documentElement.classList.remove('in-deck')
    globalThis.bookAddress.write({ card: '' })
    track.replaceChildren()
  })
  offer(
    plan,
    cards.map((card) => card.dataset.plan),
  )
  for (const select of [plan, role]) select.addEventListener('input', () => fill())
  addEventListener('resize', () => deck.open && move(current, 'instant'))

  function read() {
    const wanted = cards.find((card) => card.id === globalThis.bookAddress.read().chosen.get('card'))
    if (!wanted) return deck.open && deck.close()
    // Who sends a card means that card, whatever was chosen here before.
    if (plan.value !== wanted.dataset.plan) plan.value = ''
    if (role.value !== wanted.dataset.roles) role.value = ''
    open(wanted.id)
  }

  const button = document.getElementById('open-deck')
  button.hidden = false
  button.addEventListener('click', () => {
    offer(
      role,
      cards.map((card) => card.dataset.roles),
    )
    const asked = document.getElementById('role')?.value ?? ''
    role.value = asked
    if (role.selectedIndex < 0) role.value = ''
    const first = cards.find((card) => !role.value || card.dataset.roles === role.value)
    globalThis.bookAddress.write({ card: first.id }, { isStep: true })
    open(first.id)
  })
  addEventListener('hashchange', read)
  read()
})()
