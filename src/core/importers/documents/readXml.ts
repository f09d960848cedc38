import { AppError } from '../../../shared/errors'
import { decodeText } from '../../decode/decodeText'

/** What stands in an XML file, one after the other; names with the prefix as written. */
export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text?(words: string): void
}

/**
 * Reads one XML part of a document, in time linear to its length and without recursion. Nothing is loaded and no entity is
 * defined: a part with a document type, which no writing program puts there, is refused.
 */
export async function readXml(bytes: Uint8Array, events: XmlEvents, who: string): Promise<void> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  })
  parser.on('doctype', () => {
    throw new AppError(
      'unsafe-file',
      `${who} defines entities of its own, as files made to harm do. Open it in your writing program, save it as a new file and import that.`,
    )
  })
  parser.on('opentag', ({ name, attributes }) => events.open(name, attributes))
  parser.on('closetag', ({ name }) => events.close(name))
  if (events.text) {
    const text = events.text.bind(events)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(decodeText(bytes).text).close()
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : damaged(who)
  }
}

export function damaged(who: string): AppError {
  return new AppError(
    'broken-file',
    `${who} is damaged or was cut short, so it cannot be read. Get it again, or open it in the program that made it and save it anew.`,
  )
}
