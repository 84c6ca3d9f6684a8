using Wsk.Tool;

return await WskProgram.RunAsync(args, ToolHost.OfProcess());
