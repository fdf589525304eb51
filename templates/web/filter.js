// Shows for whom the steps are: those of other roles and levels fade, or are left out.
;(() => {
  const panel = document.getElementById('filter')
  if (!panel) return
  const role = document.getElementById('role')
  const level = document.getElementById('level')
  const only = document.getElementById('only')
  const filtered = document.getElementById('filtered')
  const limited = document.getElementById('limited')
  const main = document.getElementById('content')
  const namesIn = (text) => (text ? text.split('\n') : [])
  const all = [...main.querySelectorAll('[data-roles]')].map((element) => {
    const next = element.nextElementSibling
    return {
      element,
      roles: namesIn(element.dataset.roles),
      levels: namesIn(element.dataset.levels),
      ladder: namesIn(element.closest('.chapter')?.dataset.ladder),
      isStep: element.localName === 'tr',
      parts: next?.matches('tr.details') ? [element, next] : [element],
    }
  })
  const bodies = [...new Set(all.filter((one) => one.isStep).map(({ element }) => element.parentElement))]

  // A level that a plan does not have says nothing about its steps.
  function fits({ roles, levels, ladder }) {
    const { value } = level ?? { value: '' }
    const atLevel = !value || levels.length === 0 || !ladder.includes(value) || levels.includes(value)
    return atLevel && (!role.value || roles.includes(role.value))
  }

  function apply() {
    const names = [role.value, level?.value].filter(Boolean)
    const isOn = names.length > 0
    const leavesOut = isOn && only.checked
    let count = 0
    for (const one of all) {
      const isFit = !isOn || fits(one)
      if (isFit && one.isStep) count += 1
      for (const part of one.parts) {
        part.classList.toggle('faint', !isFit && !leavesOut)
        part.hidden = !isFit && leavesOut
      }
    }
    for (const body of bodies) body.hidden = !body.querySelector('[data-roles]:not([hidden])')
    main.classList.toggle('filtered', isOn)
    const words = (text) => text.replace('{name}', () => names.join(' · ')).replace('{count}', count)
    filtered.textContent = isOn ? words(panel.dataset.filtered) : ''
    limited.textContent = leavesOut ? words(panel.dataset.limited) : ''
    limited.hidden = !leavesOut
    dispatchEvent(new Event('filtered'))
  }

  const state = () => ({ role: role.value, level: level?.value, only: only.checked ? '1' : '' })

  function choose(select, value) {
    if (!select) return
    select.value = value ?? ''
    if (select.selectedIndex < 0) select.value = ''
  }

  function read() {
    const { place, chosen } = globalThis.bookAddress.read()
    const isPlain = place !== '' && [...chosen].length === 0
    // A link within the book leads on and does not change for whom it is read.
    if (isPlain) globalThis.bookAddress.write(state())
    else {
      choose(role, chosen.get('role'))
      choose(level, chosen.get('level'))
      only.checked = chosen.has('only')
    }
    const target = document.getElementById(place)
    apply()
    if (target?.closest('[hidden]')) {
      only.checked = false
      apply()
      globalThis.bookAddress.write(state())
    }
    if (target) target.scrollIntoView()
  }

  for (const control of [role, level, only]) {
    control?.addEventListener('input', () => {
      apply()
      globalThis.bookAddress.write(state())
    })
  }
  addEventListener('hashchange', read)
  panel.hidden = false
  if (location.hash) read()
})()
