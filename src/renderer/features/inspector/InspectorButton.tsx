import { PanelRight } from 'lucide-react'
import { runCommand } from '../../commands/command'
import { IconButton } from '../../ui/Button'
import { showInspector } from '../window/windowCommands'

/** The way to the column at the side, which a narrow window puts away at first. */
export function InspectorButton() {
  return (
    <IconButton
      name={showInspector.title}
      keys={showInspector.keys}
      onClick={() => runCommand(showInspector)}
    >
      <PanelRight size={16} strokeWidth={1.7} aria-hidden />
    </IconButton>
  )
}
