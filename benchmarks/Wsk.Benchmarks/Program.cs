using System;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Reporting;

var choice = Choice.Of(args is ["ratios", ..] ? args[1..] : args);
Ratios.Print(Session.Measure(choice.Payloads, choice.Destinations, choice.Includes, Effort.Quick), Console.Out);
