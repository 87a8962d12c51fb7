using System.CommandLine;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.State;
using ManagedKube.Model.Configuration;
using Pulumi.Protocol;
using Spectre.Console;

namespace ManagedKube.Cli.Commands.State;

/// <summary>The resource that a verb is about: named by its URN, or chosen on a terminal.</summary>
internal static class UrnArgument
{
    public static Argument<string?> Create() => new("URN")
    {
        Description = "The resource ('mk state ls STACK --show-urns' lists them; quote it, for the shell's sake).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <exception cref="CommandException">There is no such resource, or none is named and nobody can be asked.</exception>
    public static async Task<Urn> PickAsync(CliHost host, Snapshot state, string stack, string? given, CancellationToken cancel)
    {
        if (given is not null)
            return Find(state, stack, given);
        if (!host.CanAsk)
            throw new CommandException(ExitCode.WrongUsage, $"Which resource? Name its URN; 'mk state ls {stack} --show-urns' lists them.");
        if (state.Resources.IsEmpty)
            throw new CommandException(ExitCode.WrongUsage, $"{stack} has no resources.");
        var prompt = new SelectionPrompt<Urn> { Converter = urn => ResourceNames.Full(urn).EscapeMarkup(), SearchEnabled = true }.Title("Which resource?");
        prompt.AddChoices(state.Resources.Select(resource => resource.Urn).Distinct());
        return await prompt.ShowAsync(host.Error, cancel).ConfigureAwait(false);
    }

    private static Urn Find(Snapshot state, string stack, string given)
    {
        if (Urn.TryParse(given, out var urn) && state.Resources.Any(resource => resource.Urn == urn))
            return urn;
        var meant = state.Resources.Where(resource => resource.Urn.Name == given).Select(resource => resource.Urn.Text).FirstOrDefault()
            ?? KeySuggestion.For(given, [.. state.Resources.Select(resource => resource.Urn.Text)]);
        throw new CommandException(ExitCode.WrongUsage,
            $"There is no resource '{given}' in the state of {stack}." + (meant is null ? $" 'mk state ls {stack} --show-urns' lists them." : $" Did you mean '{meant}'?"));
    }
}
