// What is still there to see of a page that has been left, while the next is on its way.
() => {
  const seen = document.body.innerText.trim();
  return seen === '' ? [] : [`still there to see: "${seen.slice(0, 40)}"`];
}
