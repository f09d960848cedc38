import type { PageElement } from './pageNodes'

type Matcher = (element: PageElement) => boolean

const compiled = new Map<string, Matcher>()
const part =
  /^(?:\*|[a-z][\w-]*)|#([\w-]+)|\.([\w-]+)|\[\s*([\w-]+)\s*(?:([~^$*|]?)=\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+))\s*)?\]/gi

/**
 * A test of one element, for selectors of the form `p, a[href], [rel~="author"], .name, #id`: lists of simple ones. Throws
 * on anything else, such as a selector of one element within another.
 */
export function matcherOf(selector: string): Matcher {
  const known = compiled.get(selector)
  if (known) return known
  const alternatives = selector.split(',').map((alternative) => compileOne(alternative.trim()))
  const isTagList = /^[a-z\d\s,*-]+$/i.test(selector) && !selector.includes('*')
  const tags = new Set(selector.split(',').map((tag) => tag.trim().toLowerCase()))
  const matcher: Matcher = isTagList
    ? (element) => tags.has(element.localName)
    : (element) => alternatives.some((matches) => matches(element))
  if (compiled.size < 200) compiled.set(selector, matcher)
  return matcher
}

function compileOne(selector: string): Matcher {
  const tests: Matcher[] = []
  const rest = selector.replace(
    part,
    (
      whole: string,
      id?: string,
      className?: string,
      attribute?: string,
      how?: string,
      ...quoted: (string | undefined)[]
    ) => {
      const value = quoted.slice(0, 3).find((words) => words !== undefined)
      if (id !== undefined) tests.push((element) => element.getAttribute('id') === id)
      else if (className !== undefined) tests.push(attributeTest('class', '~', className))
      else if (attribute !== undefined) tests.push(attributeTest(attribute, how ?? '', value))
      else if (whole !== '*') {
        const tag = whole.toLowerCase()
        tests.push((element) => element.localName === tag)
      }
      return ''
    },
  )
  if (rest !== '' || selector === '') throw new Error(`No simple selector: ${selector}`)
  return (element) => tests.every((matches) => matches(element))
}

function attributeTest(name: string, how: string, value: string | undefined): Matcher {
  if (value === undefined) return (element) => element.hasAttribute(name)
  return (element) => {
    const given = element.getAttribute(name)
    if (given === null) return false
    if (how === '~') return given.split(/\s+/).includes(value)
    if (how === '^') return given.startsWith(value)
    if (how === '$') return given.endsWith(value)
    if (how === '*') return given.includes(value)
    if (how === '|') return given === value || given.startsWith(`${value}-`)
    return given === value
  }
}
