// The address holds a place of the book and what the reader has chosen: `#c3-8&role=…&only=1`. Either may be missing.
globalThis.bookAddress = {
  read() {
    const parts = location.hash.slice(1).split('&')
    const hasPlace = !parts[0].includes('=')
    let place = hasPlace ? (parts.shift() ?? '') : ''
    try {
      place = decodeURIComponent(place)
    } catch {
      // Not an address that this page has made: it leads nowhere.
    }
    return { place, chosen: new URLSearchParams(parts.join('&')) }
  },
  /** Changes what is chosen; an empty value takes it away. With `isStep` the way back leads to where the reader was. */
  write(changes, { place = this.read().place, isStep = false } = {}) {
    const { chosen } = this.read()
    for (const [name, value] of Object.entries(changes)) {
      if (value) chosen.set(name, value)
      else chosen.delete(name)
    }
    const hash = [encodeURIComponent(place), String(chosen)].filter(Boolean).join('&')
    const address = hash ? `#${hash}` : location.pathname + location.search
    if (isStep) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  },
}
