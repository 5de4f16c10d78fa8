import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { problemsOf } from '../axe.ts'
import { showEditor } from './show-editor.tsx'

it('has nothing that a screen reader stumbles over on any step', async () => {
  const { container, user } = showEditor()
  for (const step of ['1 Connect', '2 Request', '3 Map', '4 Test']) {
    await user.click(screen.getByRole('tab', { name: new RegExp(step) }))
    expect(await problemsOf(container), step).toEqual([])
  }
})
