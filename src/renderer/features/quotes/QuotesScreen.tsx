export function QuotesScreen({ quoteId }: { quoteId: string | null }) {
  return <p>{quoteId}</p>
}
