import type { Model } from '../model.ts';
import { sanctionRules } from './sanctions.ts';
import { talksParameters } from './talks.ts';

/**
 * The graph model for conflict resolution: who can move between which states, who ranks them how,
 * and which states nobody leaves [KilgourHipelFang1987]. The concepts stand in stability.ts and
 * coalitions.ts, preferences by option prioritisation in preferences.ts, ways from the status quo in
 * paths.ts, and the conflict made of our board in talks.ts; the parameters are of that.
 *
 * Checked: against seven conflicts of the literature (two of them with recalled preferences), and
 * against a second solver that follows the definitions literally, on generated conflicts.
 */
export const graphModel: Model<keyof typeof talksParameters, 'sanctions'> = {
  id: 'graph',
  asks: 'stability',
  formulas: [
    'R:  Rᵢ⁺(s) = ∅',
    'GMR:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R_{N−i}(s₁):  s ≿ᵢ s₂',
    'SMR:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R_{N−i}(s₁):  s ≿ᵢ s₂  ∧  ∀ s₃ ∈ Rᵢ(s₂):  s ≿ᵢ s₃',
    'SEQ:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ s₂ ∈ R⁺_{N−i}(s₁):  s ≿ᵢ s₂',
    'SIM:  ∀ s₁ ∈ Rᵢ⁺(s)  ∃ sⱼ ∈ Rⱼ⁺(s), j ∈ J ⊆ N−i:  s ≿ᵢ (s₁, s_J)',
    'E = ⋂ᵢ { s : s is stable for i }',
    'H:  t ∈ R_H(s),  t ≻ᵢ s  ∀ i ∈ H',
    'Ψ(s) = Σⱼ 2^(k−j) [ Ωⱼ holds in s ]',
  ],
  cites: [
    'Howard1971',
    'FraserHipel1984',
    'KilgourHipelFang1987',
    'FangHipelKilgour1993',
    'HipelKilgour1997',
    'KilgourHipel2001',
    'KilgourHipel2005',
    'LiKilgourHipel2005',
    'InoharaHipel2008',
  ],
  parameters: talksParameters,
  options: { sanctions: sanctionRules },
};
