export function PeopleScreen({ entityId }: { entityId: string | null }) {
  return <p>{entityId}</p>
}
