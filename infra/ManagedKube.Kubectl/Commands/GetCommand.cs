using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;
using ManagedKube.Kubectl.Output;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Shows objects.</summary>
internal sealed class GetCommand : Command
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 4 };

    private readonly Shell _shell;
    private readonly Argument<string[]> _words = new("resource") { Description = "The kind, and names.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _all = new("--all-namespaces", "-A") { Description = "In all namespaces." };
    private readonly Option<string?> _labels = new("--selector", "-l") { Description = "Only those with these labels." };
    private readonly Option<string?> _fields = new("--field-selector") { Description = "Only those with these fields." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "json, yaml, name or wide." };
    private readonly Option<string?> _raw = new("--raw") { Description = "What lies at a path, as it is." };
    private readonly Option<bool> _ignoreNotFound = new("--ignore-not-found") { Description = "An object that is not there is no failure." };
    private readonly Option<bool> _noHeaders = new("--no-headers") { Description = "No headings." };

    public GetCommand(Shell shell)
        : base("get", "Show objects.")
    {
        _shell = shell;
        Arguments.Add(_words);
        foreach (var option in new Option[] { _all, _labels, _fields, _output, _raw, _ignoreNotFound, _noHeaders })
            Options.Add(option);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(arguments, cancel)));
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var output = arguments.GetValue(_output);
        if (output is not (null or "json" or "yaml" or "name" or "wide"))
        {
            throw new KubectlException(
                $"error: unable to match a printer suitable for the output format \"{output}\", allowed formats are: json,name,wide,yaml");
        }
        using var connection = _shell.Global.Open(arguments);
        if (arguments.GetValue(_raw) is { } path)
        {
            await _shell.Output.WriteAsync(await connection.GetTextAsync(path.TrimStart('/'), cancel).ConfigureAwait(false)).ConfigureAwait(false);
            return 0;
        }

        var words = arguments.GetValue(_words)!;
        var kinds = await ResourceKinds.ReadAsync(connection, cancel).ConfigureAwait(false);
        var space = arguments.GetValue(_all) ? null : _shell.Global.Namespace(arguments, connection);
        if (words.Length > 0 && words[0].IndexOf('/', StringComparison.Ordinal) < 0 && kinds.FindMany(words[0]) is { Count: > 1 } several)
        {
            foreach (var member in several)
                await ShowAsync(arguments, connection, member, [], space, isOneOfMany: true, cancel).ConfigureAwait(false);
            return 0;
        }

        var (kind, names) = ObjectNames.Read(kinds, words);
        return await ShowAsync(arguments, connection, kind, names, space, isOneOfMany: false, cancel).ConfigureAwait(false);
    }

    private async Task<int> ShowAsync(
        ParseResult arguments, ClusterConnection connection, ResourceKind kind, IReadOnlyList<string> names, string? space, bool isOneOfMany, CancellationToken cancel)
    {
        var output = arguments.GetValue(_output);
        var accept = output is null or "wide" ? ClusterConnection.Table : "application/json";
        var code = 0;
        var answers = new List<JsonNode>();
        var paths = names.Count == 0 ? [kind.Path(space) + Query(arguments)] : names.Select(name => kind.Path(space, name)).ToList();
        foreach (var path in paths)
        {
            try
            {
                answers.Add(await connection.GetAsync(path, cancel, accept).ConfigureAwait(false));
            }
            catch (ApiFailure e) when (e.Code == 404 && arguments.GetValue(_ignoreNotFound))
            {
            }
            catch (ApiFailure e) when (e.Code == 404 && names.Count > 1)
            {
                await _shell.Error.WriteLineAsync(e.ToText()).ConfigureAwait(false);
                code = 1;
            }
        }

        if (output is null or "wide")
            await WriteTableAsync(arguments, kind, answers, space, isOneOfMany).ConfigureAwait(false);
        else
            await WriteObjectsAsync(output, kind, answers, isList: names.Count != 1).ConfigureAwait(false);
        return code;
    }

    private string Query(ParseResult arguments)
    {
        var parts = new[] { ("labelSelector", arguments.GetValue(_labels)), ("fieldSelector", arguments.GetValue(_fields)) }
            .Where(part => !string.IsNullOrEmpty(part.Item2)).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}").ToList();
        return parts.Count == 0 ? string.Empty : $"?{string.Join('&', parts)}";
    }

    private async Task WriteTableAsync(ParseResult arguments, ResourceKind kind, List<JsonNode> tables, string? space, bool isOneOfMany)
    {
        if (tables.Count == 0)
            return;
        foreach (var more in tables.Skip(1))
        {
            foreach (var row in more["rows"]!.AsArray())
                tables[0]["rows"]!.AsArray().Add(row?.DeepClone());
        }

        if (tables[0]["rows"] is not JsonArray { Count: > 0 })
        {
            if (!isOneOfMany)
            {
                await _shell.Error
                    .WriteLineAsync(kind.IsNamespaced && space is not null ? $"No resources found in {space} namespace." : "No resources found")
                    .ConfigureAwait(false);
            }
            return;
        }

        var showsNamespace = space is null && kind.IsNamespaced;
        foreach (var line in TextTable.Lines(tables[0], arguments.GetValue(_output) == "wide", showsNamespace, !arguments.GetValue(_noHeaders)))
            await _shell.Output.WriteLineAsync(line).ConfigureAwait(false);
    }

    private async Task WriteObjectsAsync(string output, ResourceKind kind, List<JsonNode> answers, bool isList)
    {
        var objects = answers.SelectMany(answer => answer["items"] is JsonArray items ? items.OfType<JsonObject>() : [answer.AsObject()]).ToList();
        if (output == "name")
        {
            foreach (var item in objects)
                await _shell.Output.WriteLineAsync(kind.Title((string)item["metadata"]!["name"]!)).ConfigureAwait(false);
            return;
        }

        if (!isList && objects.Count == 0)
            return;
        foreach (var item in objects)
        {
            item["apiVersion"] ??= kind.ApiVersion;
            item["kind"] ??= kind.Kind;
            item["metadata"]?.AsObject().Remove("managedFields");
        }

        JsonNode shown = isList
            ? new JsonObject
            {
                ["apiVersion"] = "v1",
                ["items"] = new JsonArray([.. objects.Select(item => item.DeepClone())]),
                ["kind"] = "List",
                ["metadata"] = new JsonObject { ["resourceVersion"] = "" },
            }
            : objects[0];
        await _shell.Output.WriteLineAsync((output == "json" ? shown.ToJsonString(Indented) : YamlText.Write(shown)).TrimEnd()).ConfigureAwait(false);
    }
}
