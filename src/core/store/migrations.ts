export interface Migration {
  /** By tens, so that one can be put between two: the library's schema number once it has run. */
  number: number
  name: string
  sql: string
}

const files: Record<string, string> = import.meta.glob('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All migrations, oldest first. A migration that has shipped is never changed again. */
export const migrations: Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.sql'.length)
    return { number: Number(name.slice(0, 4)), name, sql }
  })
  .toSorted((one, other) => one.number - other.number)

/** The schema number of a library that this Stet makes. */
export const latestSchema = migrations.at(-1)!.number
