return await Rehearsal.RehearsalCommand.Create(Spectre.Console.AnsiConsole.Console).Parse(args).InvokeAsync();
