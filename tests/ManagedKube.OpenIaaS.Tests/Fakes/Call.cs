namespace ManagedKube.OpenIaaS.Tests.Fakes;

public sealed record Call(string Request, string? Body, string? Token, DateTimeOffset At);
