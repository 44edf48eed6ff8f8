// Generated from ../ranking.spec.ts by bin/compile-specs.ts. Change the source and compile again.
import type { Spec } from 'vega-typings';

// Vega-Lite writes more than Vega's types know, hence the cast.
export const rankingVega = {
  "description": "Bars from zero, largest first",
  "autosize": "none",
  "background": "transparent",
  "padding": {
    "signal": "margins"
  },
  "width": 600,
  "height": 300,
  "style": "cell",
  "data": [
    {
      "name": "bars"
    },
    {
      "name": "uncertainBars"
    },
    {
      "name": "highlighted"
    },
    {
      "name": "zero"
    },
    {
      "name": "labels"
    }
  ],
  "signals": [
    {
      "name": "margins",
      "value": {
        "left": 0,
        "right": 0,
        "top": 0,
        "bottom": 0
      }
    },
    {
      "name": "fontFamily",
      "value": "sans-serif"
    },
    {
      "name": "fontSize",
      "value": 13
    },
    {
      "name": "valueDomain",
      "value": [
        0,
        1
      ]
    }
  ],
  "marks": [
    {
      "name": "layer_0_marks",
      "type": "rect",
      "style": [
        "rect"
      ],
      "aria": false,
      "from": {
        "data": "bars"
      },
      "encode": {
        "update": {
          "fill": {
            "value": "var(--_series-0)"
          },
          "stroke": {
            "value": "var(--_series-0)"
          },
          "strokeWidth": {
            "value": 1.25
          },
          "fillOpacity": [
            {
              "test": "datum.emphasised",
              "value": 1
            },
            {
              "value": 0.22
            }
          ],
          "x": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "value"
            }
          ],
          "x2": {
            "scale": "x",
            "value": 0
          },
          "y": {
            "field": "top"
          },
          "y2": {
            "field": "bottom"
          }
        }
      }
    },
    {
      "name": "layer_1_marks",
      "type": "rect",
      "style": [
        "rect"
      ],
      "aria": false,
      "from": {
        "data": "uncertainBars"
      },
      "encode": {
        "update": {
          "fill": {
            "value": null
          },
          "stroke": {
            "value": "var(--_series-0)"
          },
          "strokeWidth": {
            "value": 1.5
          },
          "strokeDash": {
            "value": [
              3,
              3
            ]
          },
          "x": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "value"
            }
          ],
          "x2": {
            "scale": "x",
            "value": 0
          },
          "y": {
            "field": "top"
          },
          "y2": {
            "field": "bottom"
          }
        }
      }
    },
    {
      "name": "layer_2_marks",
      "type": "rect",
      "style": [
        "rect"
      ],
      "aria": false,
      "from": {
        "data": "highlighted"
      },
      "encode": {
        "update": {
          "fill": {
            "value": null
          },
          "stroke": {
            "value": "var(--_text)"
          },
          "strokeWidth": {
            "value": 2.5
          },
          "x": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "value"
            }
          ],
          "x2": {
            "scale": "x",
            "value": 0
          },
          "y": {
            "field": "top"
          },
          "y2": {
            "field": "bottom"
          }
        }
      }
    },
    {
      "name": "layer_3_marks",
      "type": "rule",
      "style": [
        "rule"
      ],
      "aria": false,
      "from": {
        "data": "zero"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": "var(--_text-subtle)"
          },
          "x": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "value"
            }
          ],
          "y": {
            "field": "top"
          },
          "y2": {
            "field": "bottom"
          }
        }
      }
    },
    {
      "name": "layer_4_marks",
      "type": "text",
      "style": [
        "text"
      ],
      "aria": false,
      "from": {
        "data": "labels"
      },
      "encode": {
        "update": {
          "align": {
            "signal": "datum.align"
          },
          "fontWeight": {
            "signal": "datum.weight"
          },
          "fill": [
            {
              "test": "datum.tone === 'subtle'",
              "value": "var(--_text-subtle)"
            },
            {
              "value": "var(--_text)"
            }
          ],
          "x": [
            {
              "test": "!isValid(datum[\"x\"]) || !isFinite(+datum[\"x\"])"
            },
            {
              "field": "x"
            }
          ],
          "y": {
            "field": "y"
          },
          "text": {
            "signal": "isValid(datum[\"text\"]) ? datum[\"text\"] : \"\"+datum[\"text\"]"
          },
          "fontSize": {
            "signal": "fontSize"
          }
        }
      }
    }
  ],
  "scales": [
    {
      "name": "x",
      "type": "linear",
      "domain": {
        "signal": "valueDomain"
      },
      "range": [
        0,
        {
          "signal": "width"
        }
      ],
      "nice": false,
      "zero": false
    }
  ],
  "config": {
    "aria": false,
    "mark": {
      "aria": false,
      "tooltip": null
    },
    "axis": {
      "domain": false,
      "ticks": false,
      "title": null,
      "gridColor": "var(--_grid)",
      "gridWidth": 1,
      "tickColor": "var(--_text-subtle)",
      "labelColor": "var(--_text-subtle)",
      "labelFont": {
        "signal": "fontFamily"
      },
      "labelFontSize": {
        "signal": "fontSize"
      },
      "labelLimit": 0,
      "labelOverlap": false,
      "labelBound": false,
      "labelFlush": false,
      "labelPadding": 8,
      "minExtent": 0
    },
    "style": {
      "cell": {
        "stroke": null
      },
      "point": {
        "opacity": 1
      },
      "text": {
        "font": {
          "signal": "fontFamily"
        },
        "fontSize": {
          "signal": "fontSize"
        },
        "baseline": "alphabetic"
      }
    }
  }
} as unknown as Spec;
