using Rehearsal;
using Spectre.Console;

// NO_COLOR asks for plain text: no colours, but no bold and no moving cursor either.
var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
IAnsiConsole Open(TextWriter writer) => AnsiConsole.Create(new()
{
    Out = new AnsiConsoleOutput(writer),
    Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
    Interactive = plain ? InteractionSupport.No : InteractionSupport.Detect,
});
var errors = Open(Console.Error);
using var interruption = new Interruption(errors);
return await RehearsalCommand.RunAsync(args, Open(Console.Out), errors);
