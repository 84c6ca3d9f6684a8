using System;
using Wsk.Generators.Benchmarks;

switch (args)
{
    case []:
        GeneratorRows.Print(warmUps: 4, turns: 15);
        Console.WriteLine();
        BuildRows.Print(warmUps: 3, turns: 9);
        break;
    case ["generator"]:
        GeneratorRows.Print(warmUps: 4, turns: 15);
        break;
    case ["build"]:
        BuildRows.Print(warmUps: 3, turns: 9);
        break;
    default:
        Console.Error.WriteLine("Arguments: none, generator, build.");
        return 1;
}

return 0;
