using System.CommandLine;
using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Operations;

namespace ManagedKube.Cli.Commands;

/// <summary>The options that say how much of a plan is shown; named as Pulumi's own.</summary>
internal sealed class ViewSymbols(Verb verb)
{
    private readonly Option<bool> _diff = new("--diff") { Description = "Show the properties of new resources too." };
    private readonly Option<bool> _showSames = new("--show-sames") { Description = "Show unchanged resources too." };
    private readonly Option<bool> _showReplacementSteps = new("--show-replacement-steps") { Description = "Show the steps of a replacement one by one." };
    private readonly Option<bool> _suppressOutputs = new("--suppress-outputs") { Description = "Do not show the stack's outputs." };

    /// <summary>The ones that the verb has.</summary>
    public void AddTo(Command command)
    {
        if (verb == Verb.Drift)
            return;
        command.Options.Add(_diff);
        command.Options.Add(_showSames);
        command.Options.Add(_showReplacementSteps);
        if (verb.RunsProgram())
            command.Options.Add(_suppressOutputs);
    }

    public PlanView Read(ParseResult arguments) => new()
    {
        NewProperties = arguments.GetValue(_diff),
        Sames = arguments.GetValue(_showSames),
        ReplacementSteps = arguments.GetValue(_showReplacementSteps),
        Outputs = !arguments.GetValue(_suppressOutputs),
    };
}
