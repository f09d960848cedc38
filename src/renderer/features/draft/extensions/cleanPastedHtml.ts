/**
 * Words from another program, without its looks: only bold and italic stay. The page's policy refuses style attributes,
 * so what they say is read here; else all that comes from Google Docs would be bold.
 */
export function cleanPastedHtml(html: string): string {
  if (!/\sstyle\s*=/i.test(html)) return html
  const page = new DOMParser().parseFromString(looksInsteadOfStyles(html), 'text/html')
  for (const element of page.querySelectorAll('[data-look]')) {
    const looks = element.getAttribute('data-look')!.split(' ')
    element.removeAttribute('data-look')
    if (looks.includes('bold')) wrapContent(element, 'strong')
    if (looks.includes('italic')) wrapContent(element, 'em')
    if (looks.includes('plain') && /^(b|strong)$/i.test(element.tagName))
      element.replaceWith(...element.childNodes)
  }
  return page.body.innerHTML
}

/** The same words with `data-look="bold italic"` in place of each style attribute. */
export function looksInsteadOfStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, (_, style: string) => {
      const looks = [
        /font-weight:\s*(bold|[6-9]00)/i.test(style) && 'bold',
        /font-weight:\s*(normal|400)/i.test(style) && 'plain',
        /font-style:\s*italic/i.test(style) && 'italic',
      ].filter(Boolean)
      return looks.length > 0 ? ` data-look="${looks.join(' ')}"` : ''
    }),
  )
}

function wrapContent(element: Element, tag: string): void {
  const around = element.ownerDocument.createElement(tag)
  around.append(...element.childNodes)
  element.append(around)
}
