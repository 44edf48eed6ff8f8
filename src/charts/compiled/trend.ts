// Generated from ../trend.spec.ts by bin/compile-specs.ts. Change the source and compile again.
import type { Spec } from 'vega-typings';

// Vega-Lite writes more than Vega's types know, hence the cast.
export const trendVega = {
  "description": "One or more series over time",
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
      "name": "bands"
    },
    {
      "name": "bandEdges"
    },
    {
      "name": "ticks"
    },
    {
      "name": "breaks"
    },
    {
      "name": "references"
    },
    {
      "name": "highlighted",
      "format": {
        "parse": null
      }
    },
    {
      "name": "leaders"
    },
    {
      "name": "lines"
    },
    {
      "name": "points"
    },
    {
      "name": "keys"
    },
    {
      "name": "halos"
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
      "name": "timeDomain",
      "value": [
        0,
        1
      ]
    },
    {
      "name": "valueDomain",
      "value": [
        0,
        1
      ]
    },
    {
      "name": "valueTicks",
      "value": [
        0,
        1
      ]
    },
    {
      "name": "valueFormat",
      "value": ",.0f"
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
        "data": "bands"
      },
      "encode": {
        "update": {
          "fill": {
            "value": "var(--_text-subtle)"
          },
          "fillOpacity": {
            "value": 0.14
          },
          "x": {
            "value": 0
          },
          "x2": {
            "field": {
              "group": "width"
            }
          },
          "y": [
            {
              "test": "!isValid(datum[\"from\"]) || !isFinite(+datum[\"from\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "from"
            }
          ],
          "y2": [
            {
              "test": "!isValid(datum[\"to\"]) || !isFinite(+datum[\"to\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "to"
            }
          ]
        }
      }
    },
    {
      "name": "layer_1_marks",
      "type": "rule",
      "style": [
        "rule"
      ],
      "aria": false,
      "from": {
        "data": "bandEdges"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": "var(--_text-subtle)"
          },
          "strokeDash": {
            "value": [
              2,
              3
            ]
          },
          "x": {
            "field": {
              "group": "width"
            }
          },
          "x2": {
            "value": 0
          },
          "y": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "value"
            }
          ]
        }
      }
    },
    {
      "name": "layer_2_layer_0_marks",
      "type": "rule",
      "style": [
        "rule"
      ],
      "aria": false,
      "from": {
        "data": "ticks"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": "var(--_text-subtle)"
          },
          "x": [
            {
              "test": "!isValid(datum[\"x\"]) || !isFinite(+datum[\"x\"])"
            },
            {
              "field": "x"
            }
          ],
          "y": {
            "signal": "height"
          },
          "y2": {
            "signal": "height + 5"
          }
        }
      }
    },
    {
      "name": "layer_2_layer_1_marks",
      "type": "text",
      "style": [
        "text"
      ],
      "aria": false,
      "from": {
        "data": "ticks"
      },
      "encode": {
        "update": {
          "fill": {
            "value": "var(--_text-subtle)"
          },
          "x": [
            {
              "test": "!isValid(datum[\"labelX\"]) || !isFinite(+datum[\"labelX\"])"
            },
            {
              "field": "labelX"
            }
          ],
          "y": {
            "signal": "height + 10 + fontSize"
          },
          "text": {
            "signal": "isValid(datum[\"label\"]) ? datum[\"label\"] : \"\"+datum[\"label\"]"
          },
          "fontSize": {
            "signal": "fontSize"
          },
          "align": {
            "value": "center"
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
        "data": "breaks"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": "var(--_text-subtle)"
          },
          "strokeDash": {
            "value": [
              2,
              3
            ]
          },
          "x": [
            {
              "test": "!isValid(datum[\"x\"]) || !isFinite(+datum[\"x\"])"
            },
            {
              "field": "x"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"top\"]) || !isFinite(+datum[\"top\"])"
            },
            {
              "field": "top"
            }
          ],
          "y2": {
            "signal": "height"
          }
        }
      }
    },
    {
      "name": "layer_4_marks",
      "type": "rule",
      "style": [
        "rule"
      ],
      "aria": false,
      "from": {
        "data": "references"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": "var(--_text)"
          },
          "strokeWidth": {
            "value": 1.5
          },
          "strokeDash": {
            "value": [
              7,
              4
            ]
          },
          "x": {
            "field": {
              "group": "width"
            }
          },
          "x2": {
            "value": 0
          },
          "y": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "value"
            }
          ]
        }
      }
    },
    {
      "name": "layer_5_marks",
      "type": "rule",
      "style": [
        "rule"
      ],
      "aria": false,
      "from": {
        "data": "highlighted"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": "var(--_text-subtle)"
          },
          "strokeDash": {
            "value": [
              2,
              3
            ]
          },
          "x": [
            {
              "test": "!isValid(datum[\"time\"]) || !isFinite(+datum[\"time\"])",
              "signal": "scale('x', domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "time"
            }
          ],
          "y": {
            "value": 0
          },
          "y2": {
            "signal": "height"
          }
        }
      }
    },
    {
      "name": "layer_6_marks",
      "type": "rule",
      "style": [
        "rule"
      ],
      "aria": false,
      "from": {
        "data": "leaders"
      },
      "encode": {
        "update": {
          "strokeWidth": {
            "value": 1
          },
          "strokeDash": {
            "value": [
              1,
              3
            ]
          },
          "stroke": {
            "scale": "stroke",
            "field": "series"
          },
          "x": [
            {
              "test": "!isValid(datum[\"x\"]) || !isFinite(+datum[\"x\"])"
            },
            {
              "field": "x"
            }
          ],
          "x2": [
            {
              "test": "!isValid(datum[\"x2\"]) || !isFinite(+datum[\"x2\"])"
            },
            {
              "field": "x2"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"y\"]) || !isFinite(+datum[\"y\"])"
            },
            {
              "field": "y"
            }
          ],
          "y2": [
            {
              "test": "!isValid(datum[\"y2\"]) || !isFinite(+datum[\"y2\"])"
            },
            {
              "field": "y2"
            }
          ]
        }
      }
    },
    {
      "name": "layer_7_pathgroup",
      "type": "group",
      "from": {
        "facet": {
          "name": "faceted_path_layer_7_main",
          "data": "lines",
          "groupby": [
            "series",
            "path"
          ]
        }
      },
      "encode": {
        "update": {
          "width": {
            "field": {
              "group": "width"
            }
          },
          "height": {
            "field": {
              "group": "height"
            }
          }
        }
      },
      "marks": [
        {
          "name": "layer_7_marks",
          "type": "line",
          "style": [
            "line"
          ],
          "sort": {
            "field": "x"
          },
          "aria": false,
          "from": {
            "data": "faceted_path_layer_7_main"
          },
          "encode": {
            "update": {
              "strokeCap": {
                "value": "round"
              },
              "strokeWidth": {
                "value": 2.5
              },
              "strokeJoin": {
                "value": "round"
              },
              "stroke": {
                "scale": "stroke",
                "field": "series"
              },
              "strokeDash": [
                {
                  "test": "datum.certain",
                  "value": [
                    1,
                    0
                  ]
                },
                {
                  "value": [
                    1,
                    5
                  ]
                }
              ],
              "x": [
                {
                  "test": "!isValid(datum[\"time\"]) || !isFinite(+datum[\"time\"])",
                  "signal": "scale('x', domain('x')[0])"
                },
                {
                  "scale": "x",
                  "field": "time"
                }
              ],
              "y": [
                {
                  "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
                  "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
                },
                {
                  "scale": "y",
                  "field": "value"
                }
              ]
            }
          }
        }
      ]
    },
    {
      "name": "layer_8_marks",
      "type": "symbol",
      "style": [
        "point"
      ],
      "aria": false,
      "from": {
        "data": "points"
      },
      "encode": {
        "update": {
          "strokeWidth": {
            "value": 2
          },
          "fill": [
            {
              "test": "datum.certain",
              "scale": "fill",
              "field": "series"
            },
            {
              "value": "var(--_surface)"
            }
          ],
          "stroke": [
            {
              "test": "!datum.certain",
              "scale": "stroke",
              "field": "series"
            },
            {
              "value": "var(--_surface)"
            }
          ],
          "x": [
            {
              "test": "!isValid(datum[\"time\"]) || !isFinite(+datum[\"time\"])",
              "signal": "scale('x', domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "time"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "value"
            }
          ],
          "size": {
            "scale": "size",
            "field": "series"
          },
          "shape": {
            "scale": "shape",
            "field": "series"
          }
        }
      }
    },
    {
      "name": "layer_9_marks",
      "type": "symbol",
      "style": [
        "point"
      ],
      "aria": false,
      "from": {
        "data": "highlighted"
      },
      "encode": {
        "update": {
          "strokeWidth": {
            "value": 2.5
          },
          "size": {
            "value": 200
          },
          "fill": [
            {
              "test": "datum.certain",
              "scale": "fill",
              "field": "series"
            },
            {
              "value": "var(--_surface)"
            }
          ],
          "stroke": [
            {
              "test": "!datum.certain",
              "scale": "stroke",
              "field": "series"
            },
            {
              "value": "var(--_surface)"
            }
          ],
          "x": [
            {
              "test": "!isValid(datum[\"time\"]) || !isFinite(+datum[\"time\"])",
              "signal": "scale('x', domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "time"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"value\"]) || !isFinite(+datum[\"value\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "value"
            }
          ],
          "shape": {
            "scale": "shape",
            "field": "series"
          }
        }
      }
    },
    {
      "name": "layer_10_marks",
      "type": "symbol",
      "style": [
        "point"
      ],
      "aria": false,
      "from": {
        "data": "keys"
      },
      "encode": {
        "update": {
          "stroke": {
            "value": null
          },
          "fill": {
            "scale": "fill",
            "field": "series"
          },
          "x": [
            {
              "test": "!isValid(datum[\"x\"]) || !isFinite(+datum[\"x\"])"
            },
            {
              "field": "x"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"y\"]) || !isFinite(+datum[\"y\"])"
            },
            {
              "field": "y"
            }
          ],
          "size": {
            "scale": "size",
            "field": "series"
          },
          "shape": {
            "scale": "shape",
            "field": "series"
          }
        }
      }
    },
    {
      "name": "layer_11_marks",
      "type": "text",
      "style": [
        "text"
      ],
      "aria": false,
      "from": {
        "data": "halos"
      },
      "encode": {
        "update": {
          "fill": {
            "value": "var(--_surface)"
          },
          "stroke": {
            "value": "var(--_surface)"
          },
          "strokeWidth": {
            "value": 4
          },
          "strokeJoin": {
            "value": "round"
          },
          "align": {
            "signal": "datum.align"
          },
          "fontWeight": {
            "signal": "datum.weight"
          },
          "x": [
            {
              "test": "!isValid(datum[\"x\"]) || !isFinite(+datum[\"x\"])"
            },
            {
              "field": "x"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"y\"]) || !isFinite(+datum[\"y\"])"
            },
            {
              "field": "y"
            }
          ],
          "text": {
            "signal": "isValid(datum[\"text\"]) ? datum[\"text\"] : \"\"+datum[\"text\"]"
          },
          "fontSize": {
            "signal": "fontSize"
          }
        }
      }
    },
    {
      "name": "layer_12_marks",
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
          "y": [
            {
              "test": "!isValid(datum[\"y\"]) || !isFinite(+datum[\"y\"])"
            },
            {
              "field": "y"
            }
          ],
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
      "name": "y",
      "type": "linear",
      "domain": {
        "signal": "valueDomain"
      },
      "range": [
        {
          "signal": "height"
        },
        0
      ],
      "nice": false,
      "zero": false
    },
    {
      "name": "x",
      "type": "utc",
      "domain": {
        "signal": "timeDomain"
      },
      "range": [
        0,
        {
          "signal": "width"
        }
      ],
      "nice": false
    },
    {
      "name": "stroke",
      "type": "ordinal",
      "domain": [
        0,
        1,
        2,
        3,
        4,
        5
      ],
      "range": [
        "var(--_series-0)",
        "var(--_series-1)",
        "var(--_series-2)",
        "var(--_series-3)",
        "var(--_series-4)",
        "var(--_series-5)"
      ]
    },
    {
      "name": "fill",
      "type": "ordinal",
      "domain": [
        0,
        1,
        2,
        3,
        4,
        5
      ],
      "range": [
        "var(--_series-0)",
        "var(--_series-1)",
        "var(--_series-2)",
        "var(--_series-3)",
        "var(--_series-4)",
        "var(--_series-5)"
      ]
    },
    {
      "name": "size",
      "type": "ordinal",
      "domain": [
        0,
        1,
        2,
        3,
        4,
        5
      ],
      "range": [
        80,
        76,
        110,
        100,
        150,
        100
      ]
    },
    {
      "name": "shape",
      "type": "ordinal",
      "domain": [
        0,
        1,
        2,
        3,
        4,
        5
      ],
      "range": [
        "circle",
        "square",
        "diamond",
        "triangle-up",
        "cross",
        "triangle-down"
      ]
    }
  ],
  "axes": [
    {
      "scale": "y",
      "orient": "left",
      "values": {
        "signal": "valueTicks"
      },
      "gridScale": "x",
      "grid": true,
      "domain": false,
      "labels": false,
      "aria": false,
      "maxExtent": 0,
      "minExtent": 0,
      "ticks": false,
      "zindex": 0
    },
    {
      "scale": "y",
      "orient": "left",
      "grid": false,
      "values": {
        "signal": "valueTicks"
      },
      "aria": false,
      "encode": {
        "labels": {
          "update": {
            "font": {
              "signal": "fontFamily"
            },
            "fontSize": {
              "signal": "fontSize"
            },
            "text": {
              "signal": "format(datum.value, valueFormat)"
            }
          }
        }
      },
      "zindex": 0
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
