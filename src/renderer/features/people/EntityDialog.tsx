import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import type { EntityType } from '../../../shared/domain/analysis'
import type { Entity, Role } from '../../../shared/domain/entities'
import { Button, IconButton } from '../../ui/Button'
import { dayProblem, typedDay } from '../../ui/DayField'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Choice, Field } from '../../ui/Field'
import { typeNames } from '../../ui/Shape'
import styles from './EntityDialog.module.css'

interface TypedRole {
  key: number
  title: string
  from: string
  until: string
}

/** The name, the type, other names and roles of somebody or something. */
export function EntityDialog({ entity }: { entity: Entity }) {
  const { api } = useApi()
  const [name, setName] = useState(entity.name)
  const [type, setType] = useState(entity.type)
  const [aliases, setAliases] = useState(entity.aliases.join(', '))
  const [roles, setRoles] = useState<TypedRole[]>(() => entity.roles.map(toTyped))
  const problem = roles
    .map(({ from, until }) => dayProblem(from) ?? dayProblem(until))
    .find(Boolean)
  const isWhole = name.trim() !== '' && !problem

  function changeRole(key: number, changed: Partial<TypedRole>): void {
    setRoles(roles.map((role) => (role.key === key ? { ...role, ...changed } : role)))
  }

  async function save(): Promise<void> {
    if (!isWhole) return
    closeDialog()
    await act(
      api.entities.edit(entity.id, {
        name: name.trim(),
        type,
        aliases: aliases
          .split(',')
          .map((alias) => alias.trim())
          .filter(Boolean),
        roles: roles.flatMap(toRole),
      }),
    )
  }

  return (
    <Dialog title={entity.name}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field
          label="Name"
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
        <Choice
          label="Is a"
          value={type}
          choices={Object.entries(typeNames) as [EntityType, string][]}
          onChoose={setType}
        />
        <Field
          label="Also called"
          value={aliases}
          onChange={(event) => setAliases(event.target.value)}
          note="Parted by commas. Found in new articles as well."
        />
        <fieldset className={styles.roles}>
          <legend>Roles</legend>
          {roles.map((role) => (
            <div key={role.key} className={styles.role}>
              <input
                aria-label="Role"
                placeholder="chair of the harbour board"
                value={role.title}
                onChange={(event) => changeRole(role.key, { title: event.target.value })}
              />
              <input
                aria-label="From"
                placeholder="from"
                value={role.from}
                onChange={(event) => changeRole(role.key, { from: event.target.value })}
              />
              <input
                aria-label="Until"
                placeholder="until"
                value={role.until}
                onChange={(event) => changeRole(role.key, { until: event.target.value })}
              />
              <IconButton
                name="Remove this role"
                onClick={() => setRoles(roles.filter(({ key }) => key !== role.key))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </div>
          ))}
          <Button
            look="plain"
            onClick={() =>
              setRoles([...roles, { key: Date.now(), title: '', from: '', until: '' }])
            }
          >
            <Plus size={14} aria-hidden /> Role
          </Button>
          {problem && <p className={styles.problem}>{problem}</p>}
        </fieldset>
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={!isWhole}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function toTyped({ title, from, until }: Role, key: number): TypedRole {
  return { key, title, from: from ?? '', until: until ?? '' }
}

function toRole({ title, from, until }: TypedRole): Role[] {
  return title.trim() === ''
    ? []
    : [{ title: title.trim(), from: typedDay(from), until: typedDay(until) }]
}
