using System;
using Wsk.Generators.Benchmarks;

switch (args)
{
    case []:
        PrintGenerator();
        Console.WriteLine();
        BuildRows.Print(warmUps: 1, turns: 5);
        break;
    case ["generator"]:
        PrintGenerator();
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

static void PrintGenerator()
{
    GeneratorRows.Print(SampleProject.TypeCount, warmUps: 2, turns: 7);
    Console.WriteLine();

    // Last: a small project takes so little that the JIT compiler must have come to rest before, as it has in an editor.
    GeneratorRows.Print(types: 20, warmUps: 40, turns: 21);
}
