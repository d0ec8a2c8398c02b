// What of the way out would be printed.
() => [...document.querySelectorAll('.exit-link, .bar, .skip-link, .back-link, .exit-note')]
  .filter(element => element.checkVisibility())
  .map(element => `printed: ${element.tagName.toLowerCase()}.${element.className}`)
