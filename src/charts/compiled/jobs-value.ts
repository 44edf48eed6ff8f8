// Generated from ../jobs-value.spec.ts by bin/compile-specs.ts. Change the source and compile again.
import type { Spec } from 'vega-typings';

// Vega-Lite writes more than Vega's types know, hence the cast.
export const jobsValueVega = {
  "description": "Jobs against value per job, joined in the order of time, with lines of equal value creation",
  "autosize": "none",
  "background": "transparent",
  "padding": {
    "signal": "margins"
  },
  "width": 600,
  "height": 400,
  "style": "cell",
  "data": [
    {
      "name": "equalValueLines"
    },
    {
      "name": "paths"
    },
    {
      "name": "points"
    },
    {
      "name": "highlighted"
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
      "name": "jobsDomain",
      "value": [
        0,
        1
      ]
    },
    {
      "name": "jobsTicks",
      "value": [
        0,
        1
      ]
    },
    {
      "name": "jobsFormat",
      "value": ",.0f"
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
      "name": "layer_0_pathgroup",
      "type": "group",
      "from": {
        "facet": {
          "name": "faceted_path_layer_0_main",
          "data": "equalValueLines",
          "groupby": [
            "line"
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
          "name": "layer_0_marks",
          "type": "line",
          "style": [
            "line"
          ],
          "sort": {
            "field": "x"
          },
          "aria": false,
          "from": {
            "data": "faceted_path_layer_0_main"
          },
          "encode": {
            "update": {
              "stroke": {
                "value": "var(--_text-subtle)"
              },
              "strokeWidth": {
                "value": 1
              },
              "strokeOpacity": {
                "value": 0.7
              },
              "strokeDash": {
                "value": [
                  6,
                  4
                ]
              },
              "x": [
                {
                  "test": "!isValid(datum[\"jobs\"]) || !isFinite(+datum[\"jobs\"])",
                  "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
                },
                {
                  "scale": "x",
                  "field": "jobs"
                }
              ],
              "y": [
                {
                  "test": "!isValid(datum[\"valuePerJob\"]) || !isFinite(+datum[\"valuePerJob\"])",
                  "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
                },
                {
                  "scale": "y",
                  "field": "valuePerJob"
                }
              ]
            }
          }
        }
      ]
    },
    {
      "name": "layer_1_pathgroup",
      "type": "group",
      "from": {
        "facet": {
          "name": "faceted_path_layer_1_main",
          "data": "paths",
          "groupby": [
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
          "name": "layer_1_marks",
          "type": "line",
          "style": [
            "line"
          ],
          "sort": {
            "field": [
              "datum[\"order\"]"
            ],
            "order": [
              "ascending"
            ]
          },
          "aria": false,
          "from": {
            "data": "faceted_path_layer_1_main"
          },
          "encode": {
            "update": {
              "stroke": {
                "value": "var(--_series-0)"
              },
              "strokeCap": {
                "value": "round"
              },
              "strokeWidth": {
                "value": 2.5
              },
              "strokeJoin": {
                "value": "round"
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
                  "test": "!isValid(datum[\"jobs\"]) || !isFinite(+datum[\"jobs\"])",
                  "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
                },
                {
                  "scale": "x",
                  "field": "jobs"
                }
              ],
              "y": [
                {
                  "test": "!isValid(datum[\"valuePerJob\"]) || !isFinite(+datum[\"valuePerJob\"])",
                  "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
                },
                {
                  "scale": "y",
                  "field": "valuePerJob"
                }
              ]
            }
          }
        }
      ]
    },
    {
      "name": "layer_2_marks",
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
          "size": {
            "value": 90
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
              "test": "!isValid(datum[\"jobs\"]) || !isFinite(+datum[\"jobs\"])",
              "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "jobs"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"valuePerJob\"]) || !isFinite(+datum[\"valuePerJob\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "valuePerJob"
            }
          ]
        }
      }
    },
    {
      "name": "layer_3_marks",
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
            "value": 190
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
              "test": "!isValid(datum[\"jobs\"]) || !isFinite(+datum[\"jobs\"])",
              "signal": "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])"
            },
            {
              "scale": "x",
              "field": "jobs"
            }
          ],
          "y": [
            {
              "test": "!isValid(datum[\"valuePerJob\"]) || !isFinite(+datum[\"valuePerJob\"])",
              "signal": "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])"
            },
            {
              "scale": "y",
              "field": "valuePerJob"
            }
          ]
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
      "name": "layer_5_marks",
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
      "name": "x",
      "type": "linear",
      "domain": {
        "signal": "jobsDomain"
      },
      "range": [
        0,
        {
          "signal": "width"
        }
      ],
      "nice": false,
      "zero": false
    },
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
      "scale": "x",
      "orient": "bottom",
      "grid": false,
      "ticks": true,
      "values": {
        "signal": "jobsTicks"
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
              "signal": "format(datum.value, jobsFormat)"
            }
          }
        }
      },
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
