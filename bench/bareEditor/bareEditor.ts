import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

// TipTap with its own kit and nothing else.
const editor = new Editor({ element: document.querySelector('#page')!, extensions: [StarterKit] })
Object.assign(window, { editor })
