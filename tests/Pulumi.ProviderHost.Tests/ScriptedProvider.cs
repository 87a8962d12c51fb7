using System.Collections.Immutable;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace Pulumi.ProviderHost.Tests;

/// <summary>A provider of <c>test:index:Thing</c>; what it does is told by the inputs.</summary>
internal sealed class ScriptedProvider(IEngineLog log) : Provider
{
    public TaskCompletionSource Hanging { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CreateRequest? LastCreate { get; private set; }

    public ConfigureRequest? LastConfigure { get; private set; }

    public UpdateRequest? LastUpdate { get; private set; }

    public DeleteRequest? LastDelete { get; private set; }

    public override Task<string> GetSchemaAsync(CancellationToken cancel) => Task.FromResult("""{"name":"test"}""");

    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(DiffResponse.None);

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel)
    {
        LastConfigure = request;
        return Task.CompletedTask;
    }

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(request.News.ContainsKey("name")
            ? CheckResponse.Valid(request.News.Set("size", 1))
            : new CheckResponse(request.News, [new CheckFailure("name", "must be given")]));

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) =>
        Task.FromResult(new DiffResponse([.. ValueDiff.Compare(request.OldInputs, request.News)
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, Replace: change.Path.ToString() == "name"))]));

    public override async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel)
    {
        LastCreate = request;
        log.Status(request.Urn, "working");
        switch ((request.Inputs["name"].Unwrapped as StringValue)?.Value)
        {
            case "refused":
                throw new ProviderException("no room", nothingHappened: true);
            case "unclear":
                throw new ProviderException("lost the answer");
            case "partial":
                throw new InitializationFailedException("t-1", request.Inputs, request.Inputs.Set("state", "half"), ["did not start"]);
            case "hanging":
                Hanging.SetResult();
                await Task.Delay(Timeout.Infinite, cancel);
                break;
        }
        return new CreateResponse("t-1", request.Inputs.Set("state", "whole"));
    }

    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel) =>
        Task.FromResult(request.Id == "gone" ? ReadResponse.Gone : new ReadResponse(request.Id, request.Inputs, request.Outputs));

    public override Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel)
    {
        LastUpdate = request;
        return Task.FromResult(request.News);
    }

    public override Task DeleteAsync(DeleteRequest request, CancellationToken cancel)
    {
        LastDelete = request;
        return Task.CompletedTask;
    }

    public override Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancel) =>
        request.Token == "test:index:echo" ? Task.FromResult(InvokeResponse.Of(request.Args)) : base.InvokeAsync(request, cancel);

    public override Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<ListResult>?>(request.Token == "test:index:Thing" ? [new ListResult("t-1", "one"), new ListResult("t-2", "two")] : null);
}
