// What of the open page could be seen only by scrolling sideways.
() => {
  const width = document.documentElement.clientWidth;
  return document.documentElement.scrollWidth <= width ? []
    : [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > width + 1)
      .map(element => `too wide: ${element.tagName.toLowerCase()}.${element.className}`);
}
