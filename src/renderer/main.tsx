import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenToCore } from './api/core'
import { queryClient, readAgainWhenChanged } from './api/queryClient'
import { listenToKeys } from './commands/listenToKeys'
import { showCommandsInMenu } from './commands/showCommandsInMenu'
import { App } from './features/window/App'
import { copyByTerms } from './features/window/copyByTerms'
import { listenToShell } from './features/window/listenToShell'
import { tellOfSelectionFirst } from './features/window/tellOfSelection'
import './styles/index.css'

listenToCore()
readAgainWhenChanged()
listenToShell()
listenToKeys()
showCommandsInMenu()
copyByTerms()
tellOfSelectionFirst()

createRoot(document.getElementById('window')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
