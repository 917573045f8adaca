// Tables that are wider than the screen scroll, so the keyboard must reach them.
document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset__table").forEach((one) => {
  if (one.scrollWidth > one.clientWidth) { one.tabIndex = 0; one.setAttribute("role", "region"); one.setAttribute("aria-label", "Table"); }
});
