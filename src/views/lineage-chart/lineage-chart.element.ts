import { EnhancedElement } from '../enhanced-element.ts';

class LineageChartElement extends EnhancedElement {
  protected override enhance(): void {
    /* see below */
  }
}

customElements.define('lineage-chart', LineageChartElement);
