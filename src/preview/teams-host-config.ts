/** Sizes and colours for Adaptive Cards, near to those of Teams. */
import type { Theme } from './shown-channel.ts';

/** https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config */
export function teamsHostConfig(theme: Theme): object {
  const isDark = theme === 'dark';
  const color = (light: string, dark: string, lightSubtle: string, darkSubtle: string): object => ({
    default: isDark ? dark : light,
    subtle: isDark ? darkSubtle : lightSubtle,
  });
  const foregroundColors = {
    default: color('#242424', '#ffffff', '#616161', '#adadad'),
    dark: color('#242424', '#242424', '#616161', '#616161'),
    light: color('#ffffff', '#ffffff', '#f0f0f0', '#d6d6d6'),
    accent: color('#4f52b2', '#9299f7', '#5b5fc7', '#7f85f5'),
    good: color('#237b4b', '#92c353', '#237b4b', '#92c353'),
    warning: color('#835c00', '#f8d22a', '#835c00', '#f8d22a'),
    attention: color('#b10e1c', '#ff8f95', '#b10e1c', '#ff8f95'),
  };
  const container = (light: string, dark: string): object => ({
    backgroundColor: isDark ? dark : light,
    borderColor: isDark ? '#3d3d3d' : '#d1d1d1',
    foregroundColors,
  });
  return {
    fontFamily: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: isDark ? '#3d3d3d' : '#e0e0e0' },
    fontTypes: {
      default: {
        fontFamily: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: "Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
        fontSizes: { small: 12, default: 12, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
    },
    containerStyles: {
      default: container('#ffffff', '#292929'),
      emphasis: container('#f0f0f0', '#1f1f1f'),
      accent: container('#e8ebfa', '#2f2f4a'),
      good: container('#e7f2da', '#0d2e0d'),
      warning: container('#fbf6d9', '#463100'),
      attention: container('#fcf4f6', '#3b0509'),
    },
    table: { cellSpacing: 8 },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal' },
  };
}
