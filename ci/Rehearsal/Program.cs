using Rehearsal;
using Spectre.Console;

var errors = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
return await RehearsalCommand.RunAsync(args, AnsiConsole.Console, errors);
