using CaJapan.Graph.Server.Verbs;

return await RootVerb.RunAsync(args, Console.Out, Console.Error);
