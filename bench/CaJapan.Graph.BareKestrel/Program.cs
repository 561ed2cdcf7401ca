// Writes the bytes of one file as the answer to every request, as any server that answered with them would have to.
var (file, url) = (args[0], args[1]);
var answer = await File.ReadAllBytesAsync(file);

var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.WebHost.UseKestrelCore().UseUrls(url);
await using var server = builder.Build();
server.Run(async context =>
{
    await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = answer.Length;
    await context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted);
});
await server.RunAsync();
