using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using Spectre.Console;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>Gathers the answers for a new customer's file: from options, else from a person, else from what is proposed.</summary>
internal sealed class OrderTaking(CliHost host, OrderProposals proposals)
{
    /// <summary>The answers to all questions that apply.</summary>
    /// <param name="given">The answers that options gave.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">Something must be said and nobody can be asked; all of it is named.</exception>
    public async Task<ImmutableDictionary<string, string>> TakeAsync(ImmutableDictionary<string, string> given, CancellationToken cancel)
    {
        var answers = given;
        List<OrderQuestion> open = [];
        foreach (var question in OrderQuestions.All)
        {
            if (answers.ContainsKey(question.Key) || !OrderQuestions.Applies(question, answers))
                continue;
            var proposal = proposals.For(question.Key, answers);
            if (host.CanAsk)
                answers = answers.Add(question.Key, await AskAsync(question, proposal, cancel).ConfigureAwait(false));
            else if (proposal is not null && !question.IsAgreed)
                answers = answers.Add(question.Key, proposal);
            else
                open.Add(question);
        }
        return open.Count == 0 ? answers : throw new CommandException(ExitCode.WrongUsage, Missing(open));
    }

    private Task<string> AskAsync(OrderQuestion question, string? proposal, CancellationToken cancel)
    {
        var prompt = new TextPrompt<string>(
            $"{question.Text.EscapeMarkup()}{(proposal is null ? $" [grey](for example {question.Example.EscapeMarkup()})[/]" : "")}");
        if (proposal is not null)
            prompt.DefaultValue(proposal);
        return prompt.ShowAsync(host.Error, cancel);
    }

    private static string Missing(IEnumerable<OrderQuestion> open) =>
        string.Join('\n', open.Select(question => $"  --{question.Key}  {question.Text} For example {question.Example}.")
            .Prepend("There is no terminal to ask on, and nothing is assumed of what is agreed with a client. Say:"));
}
