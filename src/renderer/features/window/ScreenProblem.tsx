import { Component, type ReactNode } from 'react'
import { Problem } from '../../ui/Empty'

/** Keeps a failure on one screen from taking the window with it. */
export class ScreenProblem extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return <Problem error={error} onRetry={() => this.setState({ error: null })} />
  }
}
