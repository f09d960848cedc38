import {
  CalendarDays,
  Hash,
  HatGlasses,
  IdCard,
  LockKeyhole,
  Medal,
  MessageSquareQuote,
  SpellCheck,
  type LucideIcon,
} from 'lucide-react'
import type { FlagKind } from '../../../shared/domain/flags'
import styles from './FindingCard.module.css'

/** A small sign for a kind of flag; its name stands beside it in words. */
export function FlagSign({ kind }: { kind: FlagKind }) {
  const Sign = signs[kind]
  return <Sign className={styles.sign} size={14} strokeWidth={1.8} aria-hidden />
}

const signs: Record<FlagKind, LucideIcon> = {
  name: SpellCheck,
  title: IdCard,
  weekday: CalendarDays,
  number: Hash,
  superlative: Medal,
  attribution: MessageSquareQuote,
  anonymous: HatGlasses,
  terms: LockKeyhole,
}
