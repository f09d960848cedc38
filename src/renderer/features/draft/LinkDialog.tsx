import { useState } from 'react'
import { closeDialog } from '../../state/dialog'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { openDraftNow } from './writing'

/** The address that the selected words lead to. */
export function LinkDialog() {
  const { editor } = openDraftNow() ?? {}
  const before = (editor?.getAttributes('link')['href'] as string | undefined) ?? ''
  const [address, setAddress] = useState(before)
  const [problem, setProblem] = useState<string | null>(null)

  function save(): void {
    const href = complete(address)
    if (!href) return setProblem('Only web and mail addresses can be linked to.')
    closeDialog()
    const chain = editor?.chain().focus().extendMarkRange('link')
    if (editor?.state.selection.empty && before === '')
      chain?.insertContent([{ type: 'text', text: address.trim(), marks: [linkTo(href)] }]).run()
    else chain?.setLink({ href }).run()
  }

  function remove(): void {
    closeDialog()
    editor?.chain().focus().extendMarkRange('link').unsetLink().run()
  }

  return (
    <Dialog title="Link" width="narrow">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field
          label="Address"
          value={address}
          autoFocus
          placeholder="https://"
          problem={problem}
          note="Stet does not open it; it is written into what you export."
          onChange={(event) => {
            setAddress(event.target.value)
            setProblem(null)
          }}
        />
        <DialogActions>
          {before !== '' && <Button onClick={remove}>Remove link</Button>}
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={address.trim() === ''}>
            Link
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** A whole address; null when it is one that cannot be linked to. */
function complete(typed: string): string | null {
  const address = typed.trim()
  if (/^[^\s@/:]+@[^\s@/:]+\.\w+$/.test(address)) return `mailto:${address}`
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`
  try {
    const { protocol, href } = new URL(whole)
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null
  } catch {
    return null
  }
}

function linkTo(href: string): { type: string; attrs: { href: string } } {
  return { type: 'link', attrs: { href } }
}
