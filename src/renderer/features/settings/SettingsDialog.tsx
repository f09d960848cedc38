import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { runCommand } from '../../commands/command'
import { closeDialog } from '../../state/dialog'
import { useSession } from '../../state/session'
import { defaultSettings, type Settings } from '../../../shared/shell'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Choice } from '../../ui/Field'
import { showWatchedFolders } from '../importing/importCommands'
import styles from './SettingsDialog.module.css'

/** How the window looks and reads. Each change holds at once. */
export function SettingsDialog() {
  const { shell } = useApi()
  const settings = useSession(({ settings }) => settings)
  const hasLibrary = useSession(({ core }) => core.state === 'ready')

  function change(changed: Partial<Settings>): void {
    const next = { ...settings, ...changed }
    useSession.setState({ settings: next })
    void act(shell.saveSettings(next))
  }

  return (
    <Dialog title="Settings">
      <Choice
        label="Appearance"
        value={settings.theme}
        choices={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChoose={(theme) => change({ theme })}
      />
      <Slide
        label="Text size"
        value={settings.textSize}
        min={14}
        max={24}
        step={0.5}
        unit=" px"
        onSlide={(textSize) => change({ textSize })}
      />
      <Slide
        label="Line height"
        value={settings.lineHeight}
        min={1.3}
        max={1.9}
        step={0.02}
        unit=""
        onSlide={(lineHeight) => change({ lineHeight })}
      />
      <p
        className={styles.sample}
        style={{ fontSize: settings.textSize, lineHeight: settings.lineHeight }}
      >
        The board signed the contract on a Tuesday, ten days before the survey it relied on was
        delivered.
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.spellcheck}
          onChange={(event) => change({ spellcheck: event.target.checked })}
        />
        Check spelling in drafts
      </label>
      {hasLibrary && (
        <div className={styles.watched}>
          <Button onClick={() => runCommand(showWatchedFolders)}>{showWatchedFolders.title}</Button>
          <span>New files of a folder come in by themselves.</span>
        </div>
      )}
      <DialogActions>
        <Button onClick={() => change(defaultSettings)}>Back to the defaults</Button>
        <Button look="primary" onClick={closeDialog}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Slide({
  label,
  value,
  min,
  max,
  step,
  unit,
  onSlide,
}: {
  label: string
  value: number
  min: number
  max: number
  step: number
  unit: string
  onSlide: (value: number) => void
}) {
  return (
    <label className={styles.slide}>
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onSlide(Number(event.target.value))}
      />
      <output>
        {value}
        {unit}
      </output>
    </label>
  )
}
