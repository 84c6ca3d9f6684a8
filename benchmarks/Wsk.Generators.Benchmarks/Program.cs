using System;
using Wsk.Generators.Benchmarks;

switch (args)
{
    case []:
        GeneratorRows.Print(warmUps: 2, turns: 7);
        Console.WriteLine();
        BuildRows.Print(warmUps: 1, turns: 5);
        break;
    case ["generator"]:
        GeneratorRows.Print(warmUps: 2, turns: 7);
        break;
    case ["build"]:
        BuildRows.Print(warmUps: 1, turns: 5);
        break;
    case ["size"]:
        CodeSize.Print();
        break;
    case ["native-size"]:
        NativeSize.Print();
        break;
    default:
        Console.Error.WriteLine("Arguments: none, generator, build, size, native-size.");
        return 1;
}

return 0;
