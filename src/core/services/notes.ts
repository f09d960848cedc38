import type { Api } from '../../shared/api'
import { newId, type NoteId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import { insertAnchor, placeAnchor } from '../store/anchors'
import { deleteNote, insertNote, updateNote } from '../store/notes'
import type { Desk } from './desk'
import { requireVersion, trimSpan } from './names/entities'

export function notesService(desk: Desk): Api['notes'] {
  const { library } = desk
  return {
    add(versionId, selection, body) {
      const version = requireVersion(desk, versionId)
      const span = trimSpan(version.text, selection)
      const words = requireBody(body)
      const id = newId<NoteId>()
      desk.change('note', () => {
        const anchorId = placeAnchor(library, insertAnchor(library, version, span))
        insertNote(library, {
          id,
          articleId: version.articleId,
          anchorId,
          body: words,
          madeAt: desk.now(),
        })
      })
      return id
    },
    edit: (id, body) =>
      desk.change('changes to the note', () => updateNote(library, id, requireBody(body))),
    remove: (id) => desk.change('removal of the note', () => deleteNote(library, id)),
  }
}

function requireBody(body: string): string {
  if (body.trim() === '') throw new AppError('note-empty', 'Write the note first.')
  return body.trim()
}
