import { Plus } from 'lucide-react'
import { runCommand } from '../../commands/command'
import { IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import {
  chooseFiles,
  chooseFolders,
  importAddress,
  pasteArticle,
} from '../importing/importCommands'

/** A plus sign: paste an article, or choose files or a folder, name an address. */
export function AddArticle() {
  return (
    <Menu
      align="end"
      trigger={
        <IconButton name="Add an article">
          <Plus size={16} aria-hidden />
        </IconButton>
      }
      lines={[pasteArticle, chooseFiles, chooseFolders, importAddress].map((command) => ({
        title: command.title,
        keys: command.keys,
        run: () => runCommand(command),
      }))}
    />
  )
}
