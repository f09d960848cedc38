import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuNames, type MenuCommand, type MenuName } from '../shared/shell'
import { tellWindows } from './tellWindows'
import { toAccelerator } from './toAccelerator'

const titles: Record<MenuName, string> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go',
  mark: 'Mark',
  draft: 'Draft',
  help: 'Help',
}

const isMac = process.platform === 'darwin'

let shown: MenuCommand[] | null = null

/** A menu bar with what needs no window: clipboard, window, quit, about. */
export function setupMenu(): void {
  app.setAboutPanelOptions({
    applicationName: 'Stet',
    applicationVersion: app.getVersion(),
    credits: 'Every line in your draft, traced to its source.',
  })
  showCommands([])
}

/** Puts the window's commands into the menu bar, in the order of their groups. */
export function showCommands(wanted: unknown): void {
  const commands = toCommands(wanted)
  const menu = Menu.getApplicationMenu()
  if (menu && shown && sameBut(shown, commands)) mendInPlace(menu, commands)
  else Menu.setApplicationMenu(Menu.buildFromTemplate(template(commands)))
  shown = commands
}

function template(commands: MenuCommand[]): MenuItemConstructorOptions[] {
  const menus = menuNames
    .map((name) => ({
      label: titles[name],
      role: name === 'help' ? ('help' as const) : undefined,
      submenu: joined([
        ...groupsOf(commands.filter((command) => command.menu === name)),
        ...ownItems(name, commands),
      ]),
    }))
    .filter(({ submenu }) => submenu.length > 0)
  const beforeHelp = menus.findIndex(({ role }) => role === 'help')
  menus.splice(beforeHelp < 0 ? menus.length : beforeHelp, 0, {
    label: 'Window',
    role: undefined,
    submenu: windowItems(),
  })
  return isMac ? [{ role: 'appMenu' }, ...menus] : menus
}

/** What each menu has without the window, as groups. */
function ownItems(name: MenuName, commands: MenuCommand[]): MenuItemConstructorOptions[][] {
  if (name === 'file') return [isMac ? [{ role: 'close' }] : [{ role: 'quit' }]]
  if (name === 'edit') {
    const undo: MenuItemConstructorOptions[] = [{ role: 'undo' }, { role: 'redo' }]
    const windowHasOwn = commands.some((command) => command.menu === 'edit')
    return [
      ...(windowHasOwn ? [] : [undo]),
      [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    ]
  }
  if (name === 'view') {
    const forDevelopers: MenuItemConstructorOptions[] = app.isPackaged
      ? []
      : [{ role: 'reload' }, { role: 'toggleDevTools' }]
    return [[{ role: 'togglefullscreen' }], forDevelopers]
  }
  if (name === 'help' && !isMac) return [[{ role: 'about' }]]
  return []
}

function windowItems(): MenuItemConstructorOptions[] {
  const minimize: MenuItemConstructorOptions = { role: 'minimize', registerAccelerator: false }
  return isMac
    ? [minimize, { role: 'zoom' }, { type: 'separator' }, { role: 'front' }]
    : [minimize, { role: 'close' }]
}

function groupsOf(commands: MenuCommand[]): MenuItemConstructorOptions[][] {
  const groups = new Map<number, MenuItemConstructorOptions[]>()
  for (const command of [...commands].sort((one, other) => one.group - other.group)) {
    const group = groups.get(command.group) ?? []
    groups.set(command.group, [...group, toMenuLine(command)])
  }
  return [...groups.values()]
}

function toMenuLine(command: MenuCommand): MenuItemConstructorOptions {
  const { id, title, keys, enabled, checked } = command
  const accelerator = toAccelerator(keys, process.platform)
  return {
    id,
    // An ampersand alone would underline the letter after it.
    label: title.replaceAll('&', '&&'),
    enabled,
    ...(checked === null ? {} : { type: 'checkbox', checked }),
    ...(accelerator === null ? {} : { accelerator }),
    // The window hears the keys itself; here they are only shown.
    registerAccelerator: false,
    click: () => tellWindows({ type: 'command', id }),
  }
}

function joined(groups: MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  const lines: MenuItemConstructorOptions[] = []
  for (const group of groups) {
    if (lines.length > 0 && group.length > 0) lines.push({ type: 'separator' })
    lines.push(...group)
  }
  return lines
}

/** Whether both lists make the same menu, but for what is enabled or ticked. */
function sameBut(before: MenuCommand[], after: MenuCommand[]): boolean {
  const shape = (commands: MenuCommand[]): string =>
    JSON.stringify(
      commands.map(({ id, title, menu, keys, group, checked }) => [
        id,
        title,
        menu,
        keys,
        group,
        checked === null,
      ]),
    )
  return shape(before) === shape(after)
}

/** A menu that is built anew flickers, and closes under the hand that has it open. */
function mendInPlace(menu: Menu, commands: MenuCommand[]): void {
  for (const { id, enabled, checked } of commands) {
    const line = menu.getMenuItemById(id)
    if (!line) continue
    line.enabled = enabled
    if (checked !== null) line.checked = checked
  }
}

/** Only what is whole: a wrong word in a menu's template would leave the app without any. */
function toCommands(wanted: unknown): MenuCommand[] {
  if (!Array.isArray(wanted)) return []
  return wanted.filter((command: MenuCommand) => {
    const { id, title, menu, keys, group } = command
    return (
      typeof id === 'string' &&
      typeof title === 'string' &&
      menuNames.includes(menu) &&
      (keys === null || typeof keys === 'string') &&
      typeof group === 'number'
    )
  })
}
