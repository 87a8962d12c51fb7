using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Experimental.Provider;

/// <summary>Requests and responses of providers in the form in which they are sent.</summary>
internal static class ProviderMessages
{
    public static CheckRequest Read(Pulumirpc.CheckRequest request)
        => new(new(request.Urn), Properties(request.Olds), Properties(request.News), [.. request.RandomSeed]);

    public static DiffRequest Read(Pulumirpc.DiffRequest request)
        => new(
            new(request.Urn),
            request.Id,
            Properties(request.Olds),
            Properties(request.News),
            [.. request.IgnoreChanges],
            Properties(request.OldInputs));

    public static CreateRequest Read(Pulumirpc.CreateRequest request)
        => new(new(request.Urn), Properties(request.Properties), TimeSpan.FromSeconds(request.Timeout), request.Preview);

    public static ReadRequest Read(Pulumirpc.ReadRequest request)
        => new(new(request.Urn), request.Id, Properties(request.Properties), Properties(request.Inputs));

    public static UpdateRequest Read(Pulumirpc.UpdateRequest request)
        => new(
            new(request.Urn),
            request.Id,
            Properties(request.Olds),
            Properties(request.News),
            TimeSpan.FromSeconds(request.Timeout),
            [.. request.IgnoreChanges],
            request.Preview,
            Properties(request.OldInputs));

    public static DeleteRequest Read(Pulumirpc.DeleteRequest request)
        => new(
            new(request.Urn),
            request.Id,
            Properties(request.Properties),
            TimeSpan.FromSeconds(request.Timeout),
            Properties(request.OldInputs));

    public static InvokeRequest Read(Pulumirpc.InvokeRequest request) => new(request.Tok, Properties(request.Args));

    public static ConfigureRequest Read(Pulumirpc.ConfigureRequest request)
        => new(
            request.Variables.ToImmutableDictionary(),
            Properties(request.Args),
            request.AcceptSecrets,
            request.AcceptResources,
            request.SendsOldInputs,
            request.SendsOldInputsToDelete);

    public static GetSchemaRequest Read(Pulumirpc.GetSchemaRequest request)
        => new(request.Version, NullIfEmpty(request.SubpackageName), NullIfEmpty(request.SubpackageVersion));

    public static ParameterizeRequest Read(Pulumirpc.ParameterizeRequest request)
        => new(request.ParametersCase switch
        {
            Pulumirpc.ParameterizeRequest.ParametersOneofCase.Args => new ParametersArgs([.. request.Args.Args]),
            Pulumirpc.ParameterizeRequest.ParametersOneofCase.Value
                => new ParametersValue(request.Value.Name, request.Value.Version, [.. request.Value.Value]),
            _ => throw new InvalidOperationException("The engine parameterizes the provider without any parameter."),
        });

    public static ConstructRequest Read(Pulumirpc.ConstructRequest request)
        => new(request.Type, request.Name, Properties(request.Inputs), ComponentOptionsReader.Read(request));

    public static CallRequest Read(Pulumirpc.CallRequest request)
    {
        var args = Properties(request.Args);
        ResourceReference? self = null;
        if (args.TryGetValue(MethodCaller.Self, out var value) && value.TryGetResource(out var reference))
        {
            self = reference;
            args = args.Remove(MethodCaller.Self);
        }

        foreach (var (name, dependencies) in request.ArgDependencies.Where(entry => entry.Value.Urns.Count > 0))
        {
            if (args.TryGetValue(name, out var argument))
                args = args.SetItem(name, argument.WithDependencies([.. dependencies.Urns.Select(urn => new Urn(urn))]));
        }

        return new(self, request.Tok, args);
    }

    public static Pulumirpc.CheckResponse Write(CheckResponse response)
        => new() { Inputs = PropertyValueMessages.Write(response.Inputs), Failures = { Write(response.Failures) } };

    public static Pulumirpc.DiffResponse Write(DiffResponse response)
    {
        var message = new Pulumirpc.DiffResponse
        {
            Changes = response.Changes switch
            {
                true => Pulumirpc.DiffResponse.Types.DiffChanges.DiffSome,
                false => Pulumirpc.DiffResponse.Types.DiffChanges.DiffNone,
                null => Pulumirpc.DiffResponse.Types.DiffChanges.DiffUnknown,
            },
            Replaces = { response.Replaces ?? [] },
            Stables = { response.Stables ?? [] },
            DeleteBeforeReplace = response.DeleteBeforeReplace,
            Diffs = { response.Diffs ?? [] },
            HasDetailedDiff = response.DetailedDiff is not null,
        };
        foreach (var (path, difference) in response.DetailedDiff ?? ImmutableDictionary<string, PropertyDiff>.Empty)
        {
            message.DetailedDiff.Add(
                path, new() { Kind = (Pulumirpc.PropertyDiff.Types.Kind)difference.Kind, InputDiff = difference.InputDiff });
        }

        return message;
    }

    public static Pulumirpc.ConfigureResponse Write(ConfigureResponse response)
        => new()
        {
            AcceptSecrets = response.AcceptSecrets,
            SupportsPreview = response.SupportsPreview,
            AcceptResources = response.AcceptResources,
            AcceptOutputs = response.AcceptOutputs,
        };

    public static Pulumirpc.InvokeResponse Write(InvokeResponse response)
        => new() { Return = PropertyValueMessages.Write(response.Return), Failures = { Write(response.Failures) } };

    public static Pulumirpc.CreateResponse Write(CreateResponse response)
        => new() { Id = response.Id ?? "", Properties = PropertyValueMessages.Write(response.Outputs) };

    public static Pulumirpc.ReadResponse Write(ReadResponse response)
        => new()
        {
            Id = response.Id ?? "",
            Properties = PropertyValueMessages.Write(response.Outputs),
            Inputs = PropertyValueMessages.Write(response.Inputs),
        };

    public static Pulumirpc.UpdateResponse Write(UpdateResponse response)
        => new() { Properties = PropertyValueMessages.Write(response.Outputs) };

    public static Pulumirpc.ConstructResponse Write(ConstructResponse response)
    {
        var message = new Pulumirpc.ConstructResponse { Urn = response.Urn, State = PropertyValueMessages.Write(response.Outputs) };
        foreach (var (name, urns) in response.OutputDependencies)
            message.StateDependencies.Add(name, new() { Urns = { urns.Select(urn => (string)urn) } });
        return message;
    }

    public static Pulumirpc.CallResponse Write(CallResponse response)
    {
        var message = new Pulumirpc.CallResponse
        {
            Return = PropertyValueMessages.Write(response.Return),
            Failures = { Write(response.Failures) },
        };
        foreach (var (name, urns) in response.ReturnDependencies)
            message.ReturnDependencies.Add(name, new() { Urns = { urns.Select(urn => (string)urn) } });
        return message;
    }

    private static IEnumerable<Pulumirpc.CheckFailure> Write(IEnumerable<CheckFailure>? failures)
        => (failures ?? []).Select(failure => new Pulumirpc.CheckFailure { Property = failure.Property, Reason = failure.Reason });

    private static ImmutableDictionary<string, PropertyValue> Properties(Struct? message) => PropertyValueMessages.Read(message);

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
