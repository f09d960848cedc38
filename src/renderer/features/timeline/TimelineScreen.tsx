export function TimelineScreen({ eventId }: { eventId: string | null }) {
  return <p>{eventId}</p>
}
