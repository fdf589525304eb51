// Light or dark: as the system has it, until the reader chooses. What was chosen is kept where the browser allows that.
;(() => {
  const key = 'musterbook-scheme'
  const root = document.documentElement
  const button = document.getElementById('scheme')
  const system = matchMedia('(prefers-color-scheme: dark)')

  function kept() {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }

  function keep(scheme) {
    try {
      localStorage.setItem(key, scheme)
    } catch {
      // A page from disk may have no storage: the choice then lasts as long as the page.
    }
  }

  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === 'dark' : system.matches)
  const show = () => button.setAttribute('aria-pressed', String(isDark()))

  const before = kept()
  if (before === 'dark' || before === 'light') root.dataset.scheme = before
  button.hidden = false
  button.addEventListener('click', () => {
    root.dataset.scheme = isDark() ? 'light' : 'dark'
    keep(root.dataset.scheme)
    show()
  })
  system.addEventListener('change', show)
  show()
})()
