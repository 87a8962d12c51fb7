using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Backend.Locking;
using Spectre.Console;

namespace ManagedKube.Cli.Hosting;

/// <summary>What a person in front of the terminal is asked and told.</summary>
internal static class Questions
{
    /// <summary>Asks whether to go on; no is the default.</summary>
    public static Task<bool> AgreeAsync(this CliHost host, string question, CancellationToken cancel) =>
        new ConfirmationPrompt(question.EscapeMarkup()) { DefaultValue = false }.ShowAsync(host.Error, cancel);

    /// <summary>Asks whether to go on, and takes nothing but one word for a yes.</summary>
    public static async Task<bool> AgreeByTypingAsync(this CliHost host, string question, string word, CancellationToken cancel)
    {
        var prompt = new TextPrompt<string>($"{question} Type {word} if so:".EscapeMarkup()) { AllowEmpty = true };
        return await prompt.ShowAsync(host.Error, cancel).ConfigureAwait(false) == word;
    }

    /// <summary>Refuses to go on where a question is needed and nobody can be asked.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="yes">Whether the answer was given beforehand.</param>
    /// <param name="verb">What is to be done.</param>
    /// <exception cref="CommandException">Nobody can be asked.</exception>
    public static void RequireAnswer(this CliHost host, bool yes, string verb)
    {
        if (!yes && !host.CanAsk)
            throw new CommandException(ExitCode.WrongUsage, $"There is no terminal to ask on. Say --yes if '{verb}' is to go on without a question.");
    }

    /// <summary>Waits for a lock so long, and tells what goes on meanwhile.</summary>
    public static LockOptions LockOptions(this CliHost host, TimeSpan wait) => new(wait, host.Notice);

    /// <summary>Tells something that is worth knowing.</summary>
    public static void Notice(this CliHost host, string note) => host.Error.WriteLine(new Piece("notice: ", Tone.Warning), Printable.OneLine(note));
}
