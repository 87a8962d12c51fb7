using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Asks what one may do.</summary>
internal sealed class AuthCommand : Command
{
    public AuthCommand(Shell shell)
        : base("auth", "Ask about rights.")
    {
        Add(new CanI(shell));
    }

    private sealed class CanI : Command
    {
        private readonly Argument<string> _verb = new("verb") { Description = "What to do: get, create, *." };
        private readonly Argument<string> _target = new("target") { Description = "A kind, a kind with a name, or a path." };
        private readonly Argument<string?> _name = new("name") { Description = "The object.", Arity = ArgumentArity.ZeroOrOne };
        private readonly Option<bool> _all = new("--all-namespaces", "-A") { Description = "In all namespaces." };
        private readonly Option<string> _subresource = new("--subresource") { Description = "Such as exec.", DefaultValueFactory = _ => string.Empty };
        private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Only the exit code." };

        public CanI(Shell shell)
            : base("can-i", "Tell whether something is allowed.")
        {
            Arguments.Add(_verb);
            Arguments.Add(_target);
            Arguments.Add(_name);
            Options.Add(_all);
            Options.Add(_subresource);
            Options.Add(_quiet);
            SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(shell, arguments, cancel)));
        }

        private async Task<int> RunAsync(Shell shell, ParseResult arguments, CancellationToken cancel)
        {
            using var connection = shell.Global.Open(arguments);
            var target = arguments.GetValue(_target)!;
            var spec = target.StartsWith('/')
                ? new JsonObject { ["nonResourceAttributes"] = new JsonObject { ["verb"] = arguments.GetValue(_verb), ["path"] = target } }
                : new JsonObject { ["resourceAttributes"] = await AttributesAsync(shell, arguments, connection, target, cancel).ConfigureAwait(false) };
            var review = await connection.PostAsync("apis/authorization.k8s.io/v1/selfsubjectaccessreviews", new JsonObject
            {
                ["apiVersion"] = "authorization.k8s.io/v1",
                ["kind"] = "SelfSubjectAccessReview",
                ["spec"] = spec,
            }, cancel).ConfigureAwait(false);
            var isAllowed = (bool?)review["status"]?["allowed"] == true;
            if (!arguments.GetValue(_quiet))
                await shell.Output.WriteLineAsync(isAllowed ? "yes" : "no").ConfigureAwait(false);
            return isAllowed ? 0 : 1;
        }

        private async Task<JsonObject> AttributesAsync(
            Shell shell, ParseResult arguments, ClusterConnection connection, string target, CancellationToken cancel)
        {
            var slash = target.IndexOf('/', StringComparison.Ordinal);
            var (word, name) = slash < 0 ? (target, arguments.GetValue(_name)) : (target[..slash], target[(slash + 1)..]);
            var attributes = new JsonObject { ["verb"] = arguments.GetValue(_verb), ["subresource"] = arguments.GetValue(_subresource), ["name"] = name };
            if (word == "*")
            {
                attributes["group"] = "*";
                attributes["resource"] = "*";
            }
            else
            {
                var kinds = await ResourceKinds.ReadAsync(connection, cancel).ConfigureAwait(false);
                var (group, plural, isNamespaced) = await FindAsync(shell, kinds, word).ConfigureAwait(false);
                attributes["group"] = group;
                attributes["resource"] = plural;
                if (!isNamespaced)
                    return attributes;
            }

            if (!arguments.GetValue(_all))
                attributes["namespace"] = shell.Global.Namespace(arguments, connection);
            return attributes;
        }

        /// <summary>A kind that the cluster does not serve is asked for as it is written.</summary>
        private static async Task<(string Group, string Plural, bool IsNamespaced)> FindAsync(Shell shell, ResourceKinds kinds, string word)
        {
            try
            {
                var kind = kinds.Find(word);
                return (kind.Group, kind.Plural, kind.IsNamespaced);
            }
            catch (KubectlException)
            {
                await shell.Error.WriteLineAsync($"Warning: the server doesn't have a resource type '{word}'\n").ConfigureAwait(false);
                var dot = word.IndexOf('.', StringComparison.Ordinal);
                return dot < 0 ? (string.Empty, word, true) : (word[(dot + 1)..], word[..dot], true);
            }
        }
    }
}
