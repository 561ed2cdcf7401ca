/** How a kind of thing is drawn: by shape and by colour, so that neither is needed alone. Shapes are those of Cytoscape. */
export interface Look {
  readonly shape: "ellipse" | "round-rectangle" | "diamond" | "triangle" | "hexagon" | "star" | "pentagon" | "rectangle" | "vee" | "octagon";
  readonly light: string;
  readonly dark: string;
}

const looks: Record<string, Look> = {
  Official: { shape: "ellipse", light: "#b3352b", dark: "#e5766b" },
  Meeting: { shape: "round-rectangle", light: "#2d5d7b", dark: "#74add0" },
  Country: { shape: "hexagon", light: "#3f6b3a", dark: "#86bb7f" },
  Topic: { shape: "diamond", light: "#8a6a12", dark: "#d3ad4a" },
  Initiative: { shape: "triangle", light: "#7a4a86", dark: "#c08fcc" },
  Outcome: { shape: "pentagon", light: "#7a4a86", dark: "#c08fcc" },
  Statement: { shape: "vee", light: "#7a4a86", dark: "#c08fcc" },
  AgendaItem: { shape: "rectangle", light: "#8a6a12", dark: "#d3ad4a" },
  Series: { shape: "octagon", light: "#2d5d7b", dark: "#74add0" },
  Place: { shape: "pentagon", light: "#3f6b3a", dark: "#86bb7f" },
  Organization: { shape: "rectangle", light: "#5d5a55", dark: "#aaa69e" },
  Role: { shape: "diamond", light: "#b3352b", dark: "#e5766b" },
};

const others: Look = { shape: "ellipse", light: "#77736b", dark: "#9b978e" };

export function lookOf(typename: string): Look {
  return looks[typename] ?? others;
}
